-- 登记凭号: each sheet of the counter has one, so that it is registered once, however often it is sent
create table registration_sheet (
    token varchar(36) not null primary key,
    registration_number varchar(11) references dispute (registration_number),
    person varchar(64) not null,
    sent_at timestamp with time zone not null
);
-- asked when a case is taken out of the database
create index registration_sheet_case on registration_sheet (registration_number);
