--liquibase formatted sql

--changeset communities:0005-invitation
-- open_for makes two open invitations of one address to one community impossible, whoever sends them
create table communities_invitation (
    id             uuid          not null,
    version        bigint        not null,
    community_id   uuid          not null,
    email          varchar(254)  not null,
    name           varchar(120)  not null,
    role           varchar(20)   not null,
    school_id      uuid          null,
    succeeds_id    uuid          null,
    welcome        varchar(2000) not null,
    state          varchar(10)   not null,
    token          char(64)      not null,
    invited_by     uuid          not null,
    invited_at     datetime(6)   not null,
    expires_at     datetime(6)   not null,
    closed_at      datetime(6)   null,
    accepted_by    uuid          null,
    asked_again_at datetime(6)   null,
    open_for       varchar(254)  generated always as (if(state = 'OPEN', email, null)) virtual,
    primary key (id),
    unique key uk_communities_invitation_token (token),
    unique key uk_communities_invitation_open (community_id, open_for),
    index idx_communities_invitation_community (community_id, state, invited_at),
    constraint fk_communities_invitation_community foreign key (community_id) references communities_community (id),
    constraint fk_communities_invitation_school foreign key (school_id) references networks_school (id),
    constraint fk_communities_invitation_succeeds foreign key (succeeds_id) references communities_membership (id),
    constraint fk_communities_invitation_by foreign key (invited_by) references people_person (id)
);
--rollback drop table communities_invitation;
