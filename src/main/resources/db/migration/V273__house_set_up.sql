-- 启用步骤: which an administrator has looked at and ticked off by hand, and whether the list waits for later.
create table set_up_step (
    step varchar(32) primary key,
    ticked_by varchar(64) not null,
    ticked_at timestamp with time zone not null
);
