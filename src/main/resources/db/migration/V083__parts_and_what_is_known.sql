-- Whom somebody means who does not want somebody else there, as whoever leads the meeting or the worker found out by talking
-- with them (policy D3-02). `apart_from` null: nobody who takes part in this meeting. One that no longer holds says since when.
CREATE TABLE arranged_part (
    id          UUID         NOT NULL PRIMARY KEY,
    meeting     UUID         NOT NULL,
    asked_by    UUID         NOT NULL,
    apart_from  UUID         NULL,
    arranged_by VARCHAR(200) NOT NULL,
    arranged_at DATETIME(6)  NOT NULL,
    over_since  DATETIME(6)  NULL,
    CONSTRAINT arranged_part_meeting_exists FOREIGN KEY (meeting) REFERENCES meeting (id),
    INDEX arranged_part_meeting (meeting)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- What staff recorded about a meeting that the policy asks about (policy D2-12b, 14 to 16, 18, 20, 21) and the practical things
-- in the way of a wish (D3-06). Rows are only ever added: the latest holds, and each says who recorded it and when.
CREATE TABLE known_of_meeting (
    id           UUID         NOT NULL PRIMARY KEY,
    meeting      UUID         NOT NULL,
    known        LONGTEXT     NOT NULL,
    recorded_by  VARCHAR(200) NOT NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    CONSTRAINT known_of_meeting_meeting_exists FOREIGN KEY (meeting) REFERENCES meeting (id),
    INDEX known_of_meeting_meeting (meeting, recorded_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
