-- 自己的申请已经撤回、按撤回处理, and the party stays in the case as the respondent of a counterclaim (规则35, 39)
alter table party add column application_ended_on date;
alter table party add column application_ended_by varchar(24);
