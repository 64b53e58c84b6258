-- 到庭的代理人: the agents who came to a hearing, each of its party; in_person whether the party itself came too.
create table hearing_agent (
    hearing_id bigint not null references hearing (id),
    party_id bigint not null references party (id),
    agent_id bigint not null references agent (id),
    in_person boolean not null,
    primary key (hearing_id, party_id, agent_id)
);

-- 撤销组庭之后 the day on which the tribunal that held it was revoked; the case is heard anew.
alter table hearing add column set_aside_on date;

-- 仲裁委员会会议 that decided on the recusal of the director: its day, who of the members were there, how many there are.
alter table recusal add column met_on date;
alter table recusal add column members_present varchar(2000);
alter table recusal add column members_all integer;
