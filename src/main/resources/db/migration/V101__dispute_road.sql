-- 途径: whether a request for mediation or an application for arbitration was handed in
alter table dispute add column road varchar(16) default 'MEDIATION' not null;

-- 劳动关系: whether it goes on, or when it ended; 法 art. 27 counts differently by it
alter table dispute add column relation_ended_on date;
alter table dispute add column relation_ongoing boolean;

-- 拖欠的劳动报酬: not barred while the relation lasts
alter table claim add column arrears boolean default false not null;
update claim set arrears = true where type in ('WAGES', 'OVERTIME_PAY', 'BONUS', 'SICK_PAY');
