-- Tasks granted before with READ (2) and UPDATE (4), which also opens their variables, day and holder,
-- are granted from now on with READ and TASK_WORK (16384), as new ones are.
update ACT_RU_AUTHORIZATION set PERMS_ = 16386
where RESOURCE_TYPE_ = 7 and TYPE_ = 1 and RESOURCE_ID_ <> '*' and PERMS_ = 6;
