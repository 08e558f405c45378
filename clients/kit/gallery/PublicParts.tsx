import { useState } from 'react';
import {
  Button,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Heading,
  Link,
  Notice,
  RadioGroup,
  Row,
  Select,
  Stack,
  StepWords,
  SummaryList,
  Text,
  TextArea,
} from '#kit/ui';

const errors = [{ id: 'month', message: 'Write a date, such as 14 3 2026.' }];

export function PublicParts() {
  const [values, setValues] = useState<string[]>(['ethnic']);
  return (
    <Stack gap="lg">
      <Stack>
        <StepWords step={3} of={8} />
        <RadioGroup
          heading
          legend="Where did it happen?"
          hint="Only the kind of place. Nobody can see the address."
          name="place"
          defaultValue="work"
          options={[
            { value: 'work', label: 'At work', hint: 'Also when looking for work or at the end of a job' },
            { value: 'school', label: 'At a school or in a day-care centre' },
            { value: 'street', label: 'In the street or on public transport' },
            { value: 'unknown', label: 'I do not know, or I would rather not say' },
          ]}
        />
        <Text size="sm" tone="muted">
          Your answer is counted together with others. No name is kept.
        </Text>
        <Row>
          <Button>Continue</Button>
          <Button variant="quiet">Back</Button>
        </Row>
      </Stack>
      <ErrorSummary errors={errors} />
      <DateField
        id="month"
        legend="When did it happen?"
        hint="For example 14 3 2026"
        error="Write a date, such as 14 3 2026."
        optional
      />
      <CheckboxGroup
        legend="What was it about?"
        hint="Choose all that fit."
        name="ground"
        values={values}
        onChange={setValues}
        options={[
          { value: 'ethnic', label: 'Ethnic origin' },
          { value: 'age', label: 'Age' },
          { value: 'disability', label: 'Disability' },
        ]}
      />
      <Select
        label="Municipality"
        none="Choose one"
        options={[
          { value: '101', label: 'København' },
          { value: '751', label: 'Aarhus' },
        ]}
      />
      <TextArea
        label="What happened?"
        hint="Do not write names or anything that points to a person."
        limit={2000}
        optional
      />
      <Heading level={2}>Check your answers</Heading>
      <SummaryList
        rows={[
          { term: 'Where', value: 'At work', onChange: () => undefined },
          { term: 'When', value: '14 March 2026', onChange: () => undefined },
          { term: 'Age', value: '', onChange: () => undefined },
        ]}
      />
      <Notice tone="success" title="Your report is counted">
        <Text>
          Keep this code: <strong className="el-number">KBQ4-7TMR-2H9W-XD3F</strong>. It is shown once.{' '}
          <Link href="#more">What happens next</Link>
        </Text>
      </Notice>
      <Notice tone="warning" title="Before you write">
        <Text>This computer may remember that you were here. The button in the corner leaves at once.</Text>
      </Notice>
    </Stack>
  );
}
