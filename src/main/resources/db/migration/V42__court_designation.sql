-- 法院委派、委托调解: one row a case, since a case comes from one court once.
create table court_designation (
    registration_number varchar(11) primary key references dispute (registration_number),
    court varchar(64) not null,
    platform_no varchar(100) not null,
    kind varchar(32) not null,
    received_on date not null,
    accepted_on date,
    account varchar(5000),
    terms varchar(20000),
    confirmation boolean not null default false,
    result varchar(32),
    closed_on date
);
