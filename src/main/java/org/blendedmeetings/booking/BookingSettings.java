package org.blendedmeetings.booking;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets about rooms and times ({@code config/rooms.yaml}).
 *
 * @param gap               between two sessions of one meeting, so that people who are kept apart do not cross
 * @param interpreterFactor how much longer a meeting with a spoken interpreter takes (policy D2-06)
 * @param noticeDays        working days of notice a family is given where that is possible
 * @param aimDays           working days before the limit at which suggestions aim
 * @param schoolEnds        children's own reviews are suggested after it (domain 1.1b: not in school time)
 * @param outsideSchool     types of meeting for which that holds
 * @param suggestions       how many times a page suggests
 * @param rooms             what each room has that the calendar does not know
 */
@ConfigurationProperties("blended.booking")
public record BookingSettings(
        @DefaultValue("15m") Duration gap,
        @DefaultValue("1.5") BigDecimal interpreterFactor,
        @DefaultValue("3") int noticeDays,
        @DefaultValue("5") int aimDays,
        @DefaultValue("15:30") LocalTime schoolEnds,
        @DefaultValue List<String> outsideSchool,
        @DefaultValue("6") int suggestions,
        @DefaultValue List<RoomEquipment> rooms) {

    public BookingSettings {
        if (gap.isNegative() || interpreterFactor.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException(
                    "config/rooms.yaml: gap may not be negative and interpreter-factor is at least 1.");
        }
    }

    /**
     * What the council adds to what the calendar says of a room; what is left out is as the calendar says.
     *
     * @param mailbox  which room
     * @param hybrid   has screen, camera and microphone for people joining from elsewhere (domain 3)
     * @param stepFree can be reached and used in a wheelchair
     */
    public record RoomEquipment(
            String mailbox, String name, String building, Integer capacity, Boolean hybrid, Boolean stepFree) {
        public RoomEquipment {
            if (mailbox == null || mailbox.isBlank()) {
                throw new IllegalArgumentException("config/rooms.yaml: every room has a mailbox.");
            }
        }
    }
}
