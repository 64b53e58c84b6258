-- 即时履行: the day on which what was agreed was performed on the spot, as both have signed
alter table mediation_agreement add column performed_on date;
