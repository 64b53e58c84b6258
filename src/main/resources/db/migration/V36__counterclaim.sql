-- 反申请合并审理的, its claims stand beside the applicant's and are ruled on for whoever made them.
alter table claim add column raised_by varchar(16) default 'APPLICANT' not null;
