// Makes one small table, "code TAB name", of the four CSV files of idn-area-data (facts under ODbL 1.0, see NOTICE).
// Names come out without their kind ("Batang", not "KABUPATEN BATANG"): the kind follows from the code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const here = new URL('.', import.meta.url);
const expected = { provinces: 38, regencies: 514, districts: 7277, villages: 83763 };

const read = (file) =>
  readFileSync(new URL(`node_modules/idn-area-data/data/${file}.csv`, here), 'utf8')
    .split(/\r?\n/).slice(1).filter(Boolean)
    .map((line) => {
      const fields = line.split(',');
      const name = fields.slice(file === 'provinces' ? 1 : 2).join(',');
      return [fields[0], name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name];
    });

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const title = (name) => name.toLowerCase().split(' ').map(capital).join(' ').replace(/\bDki\b/, 'DKI');

// The renaming of UU 2/2024; the source still has the old name.
const renamed = { 31: 'Daerah Khusus Jakarta' };

const clean = {
  provinces: (name, code) => renamed[code] ?? title(name),
  regencies: (name) => title(name.replace(/^(KABUPATEN|KOTA) (ADMINISTRASI )?/, '')),
  districts: tidy,
  villages: tidy,
};

function tidy(name) {
  let tidied = name
    .replace(/["’`]/g, "'")                              // Ra"as, Regapu’u: the glottal stop
    .replace(/[*]/g, '')
    .replace(/([A-Za-z]{2,})\.(?=[A-Za-z])/g, '$1. ')    // Tgk.Dibanda
    .replace(/([a-z]{3})([A-Z])/g, '$1 $2')              // PulauTujuh
    .replace(/\b(Lawe|Ujumbou|Hilir|Batu|Baro)\./g, '$1')  // stray dots after whole words
    .replace(/\s+/g, ' ').trim();
  if (/^(\p{L} )+\p{L}$/u.test(tidied)) {
    tidied = capital(tidied.replaceAll(' ', '').toLowerCase());   // A u r
  }
  return tidied.split(' ').map(capital).join(' ');
}

const rows = [];
for (const [file, count] of Object.entries(expected)) {
  const found = read(file).map(([code, name]) => [code, clean[file](name, code)]);
  if (found.length !== count || found.some(([, name]) => !name)) {
    throw new Error(`${file}: ${found.length} rows instead of ${count}, or one without a name`);
  }
  rows.push(...found);
}

rows.sort(([a], [b]) => (a < b ? -1 : 1));
mkdirSync(new URL('Data/', here), { recursive: true });
writeFileSync(new URL('Data/regions.tsv.gz', here), gzipSync(rows.map((row) => row.join('\t')).join('\n') + '\n', { level: 9 }));
