-- 拒绝签署的情况 stands below the account of the mediation, and a payment below the terms: each was full by itself before
alter table entrustment alter column account set data type varchar(8000);
alter table entrustment alter column terms set data type varchar(21000);
