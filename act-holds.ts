import { rules } from '#generated/registry.ts';
import { lexicon } from '#generated/lexicon.ts';
import { languages } from '#generated/languages.ts';
import { createLinter } from '#engine/linter.ts';
import { holds } from '#engine/verify.ts';
import { defaultConfig } from '#config/defaults.ts';
import fs from 'node:fs'; import path from 'node:path';
const l=createLinter({rules,lexicon,languages});
const config={...defaultConfig,preset:'strict' as const};
const tally=new Map<string,[number,number]>();
function walk(d:string):string[]{return fs.readdirSync(d,{withFileTypes:true}).flatMap(e=>e.isDirectory()?walk(path.join(d,e.name)):/\.(md|json|ya?ml|html)$/.test(e.name)?[path.join(d,e.name)]:[]);}
const shown=new Map<string,number>();
for(const root of process.argv.slice(2)) for (const f of walk(root).slice(0,400)){
 const text=fs.readFileSync(f,'utf8'); if(text.length>300000) continue;
 const p=path.relative(root,f); const r=l.lint(p,text,{config}); if(!r) continue;
 const before=l.read(p,text,{config})!;
 for(const fi of r.findings.slice(0,30)) for(const fx of fi.fixes){const ok=holds({linter:l,path:p,text,options:{config},before},[fx]);
  const t=tally.get(fi.rule)??[0,0];t[ok?0:1]++;tally.set(fi.rule,t);
  if(!ok && (shown.get(fi.rule)??0)<2){shown.set(fi.rule,(shown.get(fi.rule)??0)+1);console.log(f,fi.rule,fi.quote,JSON.stringify(fx.title),JSON.stringify(fx.edits));}}
}
console.log([...tally].map(([k,v])=>k+' '+v.join('/')).join('\n'));
