-- The register of documents: the number within the case, where the kind gets one, and the volume of the file.
alter table document add column document_no varchar(40);
alter table document add column volume varchar(8) default 'MAIN' not null;
update document set volume = 'INTERNAL' where code in ('D306', 'D502', 'D503', 'D512');
update document set document_no = registration_number || '-' || code || '-' ||
    (select count(*) from document earlier where earlier.registration_number = document.registration_number
        and earlier.code = document.code and earlier.id <= document.id)
    where code not in ('D109', 'D306', 'D422', 'D423', 'D425', 'D501', 'D502', 'D503', 'D512');
alter table document alter column volume drop default;
alter table document add constraint document_number unique (document_no);
