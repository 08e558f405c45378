/** Invented, and with the faults that such pages have: no language, a picture without words, boxes without names. */
export const enrolmentPage = `<!doctype html>
<html>
<head><title>Indmeldelse i Børnehuset Ådalen</title></head>
<body>
<div class="top"><img src="/billeder/huset.jpg"></div>
<h1>Indmeldelse i Børnehuset Ådalen</h1>
<p>Anmodning om optagelse i institutionen foretages udelukkende via den digitale pladsanvisning med anvendelse af MitID.
Opmærksomheden henledes på, at pladsanvisningen forudsætter oprettelse af begge forældremyndighedsindehavere, samt at
manglende indsendelse af dokumentation medfører bortfald af ansøgningen uden yderligere varsel.</p>
<h3>Opstart</h3>
<p>Ved opstart forventes forældre at deltage i indkøringen. Information om hverdagen formidles via kommunikationsplatformen,
hvor forældrene er forpligtede til dagligt at orientere sig. Spørgsmål kan rettes til daglig leder.</p>
<form action="/skriv-op">
<input name="barnets-navn" placeholder="Barnets navn">
<select name="startmaaned"><option>januar</option><option>februar</option></select>
<div onclick="send()" role="button">Send</div>
</form>
<p><a href="/regler.pdf"><img src="/ikoner/pdf.png"></a></p>
</body>
</html>
`;
