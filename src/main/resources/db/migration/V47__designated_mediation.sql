-- The limit within which a mediation must end: fifteen days (M03), or what a court's designation allows (M08).
alter table mediation add column limit_rule varchar(32) default 'M03' not null;
-- a court that sends its designation again is told the case it already has
create index court_designation_platform on court_designation (court, platform_no);
