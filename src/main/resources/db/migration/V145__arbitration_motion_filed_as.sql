-- 另行申请: under which number what could not be dealt with here has been registered.
alter table motion add column filed_as varchar(11);
