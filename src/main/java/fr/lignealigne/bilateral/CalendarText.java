package fr.lignealigne.bilateral;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Version;

/** An iCalendar object as octets (RFC 5545): its events, and what the hour of Paris is. */
final class CalendarText {

    /** Short, and with rules rather than a list of dates, which Outlook misreads. */
    private static final String PARIS = """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private CalendarText() {}

    static byte[] write(String method, String product, List<VEvent> events) {
        Calendar calendar = new Calendar()
                .withProdId("-//" + product + "//FR")
                .withProperty(new Version(new ParameterList(), Version.VALUE_2_0))
                .withProperty(new CalScale(CalScale.VALUE_GREGORIAN))
                .withProperty(new Method(method))
                .withComponent(paris())
                .getFluentTarget();
        events.forEach(calendar::add);
        return written(calendar);
    }

    private static VTimeZone paris() {
        try {
            return (VTimeZone) new CalendarBuilder()
                    .build(new StringReader(PARIS.replace("\n", "\r\n")))
                    .getComponents()
                    .getFirst();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("The time zone of Paris does not parse", e);
        }
    }

    /** Not by ical4j's own writer, which folds at 75 characters whatever it is told: lines would be folded twice. */
    private static byte[] written(Calendar calendar) {
        return Folding.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }
}
