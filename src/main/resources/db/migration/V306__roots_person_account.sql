-- two people of one name, told apart by their accounts, may begin on the same day
alter table root_person drop constraint root_person_term;
alter table root_person add constraint root_person_term unique nulls not distinct (organisation_id, name, account, from_on);
