use casebook::*;
use std::time::Instant;
fn main(){
 let root=std::path::PathBuf::from(std::env::args().nth(1).unwrap());
 let t=Instant::now();
 let (src,_)=source::load(&source::LoadOptions::new(&root)); println!("load {:?}",t.elapsed());
 let how=edition::Moderation{now:"2026-01-15T00:00:00Z".parse().unwrap(),drafts:false};
 let t=Instant::now();
 let (book,d)=pipeline::compile(src,how); println!("compile {:?} {} diags",t.elapsed(),d.len());
 let ed=book.config.editions[0].clone();
 let t=Instant::now(); let dis=edition::disclose(&book,&ed,how); println!("disclose {:?}",t.elapsed());
 let t=Instant::now(); let (plan,_)=plan::plan(&dis); println!("plan {:?} {}",t.elapsed(),plan.pages.len());
 let tpl=render::Templates::read(&book.sources,&book.config).ok().unwrap();
 let r=render::Renderer::new(&dis,&plan,&tpl);
 let mut by=std::collections::BTreeMap::<String,(std::time::Duration,usize,usize)>::new();
 for (route,p) in &plan.pages { 
   let kind=match &p.page { plan::Page::Record(i)=>format!("Record {:?}",dis.id(*i).kind()), plan::Page::RecordData(i)=>format!("Data {:?}",dis.id(*i).kind()), o=>format!("{o:?}").split('(').next().unwrap().to_string()};
   let t=Instant::now(); let out=r.render(route); let e=t.elapsed();
   let n=match out{Some(Ok(render::Rendered::Bytes(b)))=>b.len(),_=>0};
   let x=by.entry(kind).or_default(); x.0+=e;x.1+=1;x.2+=n; }
 for (k,(d,n,b)) in &by { println!("{k:22} {:8.1} ms  {n:6} pages {:8.1} us/page {:8} B/page",d.as_secs_f64()*1e3,d.as_secs_f64()*1e6/ *n as f64,b/n); }
 // views only
 let t=Instant::now(); let mut n=0;
 for i in dis.list(identifier::Kind::Improvement){ let l=dis.lens(&address::Address::Record(dis.id(*i).clone())); if l.improvement(*i).is_some(){n+=1;} } println!("improvement views {:?} {n}",t.elapsed());
 let t=Instant::now();
 for i in dis.list(identifier::Kind::Improvement){ let l=dis.lens(&address::Address::Record(dis.id(*i).clone())); if let Some((v,a))=l.improvement(*i){ std::hint::black_box(tera::Value::from_serializable(&v)); std::hint::black_box(tera::Value::from_serializable(&a));} } println!("improvement views+values {:?} {n}",t.elapsed());
 let t=Instant::now();
 for i in dis.list(identifier::Kind::Incident){ let l=dis.lens(&address::Address::Record(dis.id(*i).clone())); std::hint::black_box(l.incident(*i)); } println!("incident views {:?} {n}",t.elapsed());
 let t=Instant::now();
 for i in dis.list(identifier::Kind::Incident){ let l=dis.lens(&address::Address::Record(dis.id(*i).clone())); if let Some((v,a))=l.incident(*i){ std::hint::black_box(tera::Value::from_serializable(&v)); std::hint::black_box(tera::Value::from_serializable(&a));} } println!("incident views+values {:?} {n}",t.elapsed());
}
