-- The day of the session that a notice is about: nobody is called about one that is over.
alter table notice add column useful_until date;
