-- Who stands in for whom, from one day to another, both included.
CREATE TABLE staff_cover (
    id        UUID   NOT NULL PRIMARY KEY,
    version   BIGINT NOT NULL,
    away      UUID   NOT NULL,
    cover     UUID   NOT NULL,
    first_day DATE   NOT NULL,
    last_day  DATE   NOT NULL,
    INDEX staff_cover_away (away, last_day),
    INDEX staff_cover_cover (cover, last_day),
    CONSTRAINT staff_cover_away_exists FOREIGN KEY (away) REFERENCES professional (id),
    CONSTRAINT staff_cover_cover_exists FOREIGN KEY (cover) REFERENCES professional (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
