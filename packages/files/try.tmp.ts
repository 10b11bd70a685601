import { readFileSync, readdirSync } from 'node:fs';
import { township } from '@fazhi/framework-township';
import { parse } from 'yaml';
import { extract, draftOf } from './src/index.ts';
const dir='../../docs/examples/reports/';
const only=process.argv[2];
const norm=(v:unknown):string=>{ if (Array.isArray(v)) return JSON.stringify(Object.fromEntries([...v].sort().map(k=>[k,true]))); if (v&&typeof v==='object') return JSON.stringify(Object.fromEntries(Object.entries(v).sort())); return JSON.stringify(v); };
const run=(name:string,text:string,truth:any)=>{
  const x=extract(township,text); let ok=0,wrong=0,items=0; const found=new Map(x.facts.map(f=>[f.fact,f]));
  const lines:string[]=[];
  for (const f of x.facts){ const t=truth.facts[f.fact];
    const tl = Array.isArray(t)?Object.fromEntries(t.map((k:string)=>[k,true])):t;
    if (f.value && typeof f.value==='object' && !('atLeast' in f.value)&&!('atMost' in f.value)&&!('total' in f.value)) { for (const k of Object.keys(f.value)) { if (tl?.[k]===true) ok++; else {wrong++; lines.push(`  WRONG ${f.fact}.${k} | ${f.places.find(p=>p.item===k)?.sentence}`);} } }
    else if (norm(t)===norm(f.value)) ok++; else {wrong++; lines.push(`  WRONG ${f.fact} ${norm(f.value)} expected ${norm(t)} | ${f.places[0]?.sentence}`);} }
  let total=0; for (const [k,t] of Object.entries(truth.facts)) { const ids=Array.isArray(t)?t:[undefined]; for (const i of ids){ total++; const v=found.get(k)?.value as any; if (v===undefined|| (i!==undefined&&v[i]!==true)) lines.push(`  MISSING ${k} ${i??norm(t)}`);} }
  console.log(name, x.town, x.year, 'right',ok,'wrong',wrong,'of',total, 'points',x.shortfalls.length,truth.shortfalls,x.nextSteps.length,truth.nextSteps, 'conflicts',x.conflicts.map(c=>c.fact+JSON.stringify(c.said.map(s=>s.value))).join(), 'warn',x.warnings.map(w=>w.reason+' '+w.fact).join());
  console.log(lines.join('\n'));
};
if (only==='real') { const text=readFileSync('/work/shared/reports/niutouya.txt','utf8'); const s=parse(readFileSync('../../docs/examples/niutouya/submission.yaml','utf8')); const facts:any={};
 for (const [p,fs] of Object.entries<any>(s.facts)) for (const [id,e] of Object.entries<any>(fs)) { let v=Array.isArray(e)?e[0].value:e.value; if (v&&typeof v==='object'&&!('total' in v)&&!('atLeast' in v)) v=Object.keys(v).filter(k=>v[k]===true); facts[p+'.'+id]=v; }
 run('real',text,{facts,shortfalls:3,nextSteps:4}); const x=extract(township,text); console.log(x.shortfalls,x.nextSteps);
 const big='十'; const t0=performance.now(); const bigText=text.repeat(Math.ceil(1048576/Buffer.byteLength(text))); extract(township,bigText); console.log('1MB ms',performance.now()-t0); }
else for (const f of readdirSync(dir).filter(f=>f.endsWith('.txt')&&(!only||f.startsWith(only)))) { if (!only && /^(08|09|10)/.test(f)) continue; run(f,readFileSync(dir+f,'utf8'),parse(readFileSync(dir+f.replace('.txt','.facts.yaml'),'utf8'))); }
