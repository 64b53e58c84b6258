-- Papers that show identity numbers in full lie sealed, page and facts; those made before stay as they are.
alter table document add column sealed boolean default false not null;
