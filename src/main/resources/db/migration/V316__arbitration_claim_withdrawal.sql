-- 撤回一项请求、反申请: the claim stands no longer and nothing takes its place
alter table claim add column withdrawn_on date;
alter table motion add column claim_withdrawn integer;
