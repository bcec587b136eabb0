--liquibase formatted sql

--changeset networks:0008-school-year
create table networks_school_year (
    id         uuid   not null,
    version    bigint not null,
    network_id uuid   not null,
    from_date  date   not null,
    until_date date   not null,
    primary key (id),
    index idx_networks_school_year_network (network_id, from_date),
    constraint fk_networks_school_year_network foreign key (network_id) references networks_network (id)
);
--rollback drop table networks_school_year;

--changeset networks:0009-semester
create table networks_semester (
    school_year_id uuid not null,
    from_date      date not null,
    until_date     date not null,
    primary key (school_year_id, from_date, until_date),
    constraint fk_networks_semester_year foreign key (school_year_id) references networks_school_year (id)
);
--rollback drop table networks_semester;

--changeset networks:0010-day
create table networks_day (
    id         uuid         not null,
    version    bigint       not null,
    network_id uuid         not null,
    kind       varchar(20)  not null,
    title      varchar(120) not null,
    place      varchar(120) not null,
    from_date  date         not null,
    until_date date         not null,
    starts_at  time         null,
    ends_at    time         null,
    primary key (id),
    index idx_networks_day_network (network_id, from_date),
    constraint fk_networks_day_network foreign key (network_id) references networks_network (id)
);
--rollback drop table networks_day;
