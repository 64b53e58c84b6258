-- 增加、变更的请求和反申请: the period, the claim's own words, who makes it and against whom; ids with commas between them
alter table motion add column claim_from date;
alter table motion add column claim_to date;
alter table motion add column claim_detail varchar(2000);
alter table motion add column claimants varchar(8000);
alter table motion add column respondents varchar(8000);
