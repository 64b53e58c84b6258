-- 三方原则: whom an arbitrator stands for in a dispute on a collective contract
alter table tribunal_seat add column represents varchar(16);
