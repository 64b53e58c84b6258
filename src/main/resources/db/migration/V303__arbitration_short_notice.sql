-- 经同意缩短的开庭通知期限 (规则38): who of the parties of a session agreed in writing, and on which day.
create table short_notice_consent (
    booking_id bigint not null references booking (id),
    party_id bigint not null references party (id),
    agreed_on date not null,
    primary key (booking_id, party_id)
);
create index short_notice_consent_party on short_notice_consent (party_id);
