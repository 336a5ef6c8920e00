import fs from 'node:fs';
import { rowsOf, overallRelation } from './src/domain/columns.ts';
import { indexAtlas } from './src/domain/lookup.ts';
const get=(p:string)=>{const atlas = JSON.parse(fs.readFileSync(p,'utf8'));const l = indexAtlas(atlas);return new Map<string,any>(atlas.incidents.map((i:any)=>{const rows=rowsOf(l.claimsAbout(i.id),l.relations);return [i.id,{o:overallRelation(rows),t:i.tier,r:new Map(rows.map(r=>[r.question,r.relation]))}]}))};
const a=get('/tmp/w/old-atlas.json'),b=get('public/data/atlas.json');
for(const[k,v]of b){const o=a.get(k);if(!o)continue;const d=[];if(o.o!==v.o)d.push('OVERALL '+o.o+'→'+v.o);for(const q of new Set([...o.r.keys(),...v.r.keys()]))if(o.r.get(q)!==v.r.get(q)&&(['contradict','differ','agree'].includes(o.r.get(q))||['contradict','differ','agree'].includes(v.r.get(q))))d.push(q+' '+(o.r.get(q)??'-')+'→'+(v.r.get(q)??'-'));if(d.length)console.log(k,'['+v.t+']',d.join('; '))}
