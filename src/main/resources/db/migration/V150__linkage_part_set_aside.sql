-- 部分撤销裁决: which rulings of the award the court has set aside; the others stay in force
create table court_proceeding_item (
    proceeding_id bigint not null references court_proceeding (id),
    award_item_id bigint not null references award_item (id),
    primary key (proceeding_id, award_item_id)
);
