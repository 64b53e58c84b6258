-- Cases of a firm in the years that a page shows: the number begins with the year, so the index is read from the first of them on
-- and older cases, however many, are not touched. It serves whoever asks by the credit code alone as well.
create index party_firm_cases on party (credit_code, registration_number);
drop index party_credit_code;
