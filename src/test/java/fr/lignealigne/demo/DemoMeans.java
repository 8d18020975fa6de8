package fr.lignealigne.demo;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.HoursRule;
import fr.lignealigne.bilateral.KeepingHours;
import fr.lignealigne.bilateral.MeansSettings;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.shared.Clocks;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Hours, absences and settings of the demonstration, slots on offer, and an association overseas. */
@TestComponent
class DemoMeans {

    private final KeepingHours keeping;
    private final Offers offers;
    private final TimeZones timeZones;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    DemoMeans(KeepingHours keeping, Offers offers, TimeZones timeZones, WorkingDays workingDays, MovableClock clock) {
        this.keeping = keeping;
        this.offers = offers;
        this.timeZones = timeZones;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    void load(Viewer miprof, Cast cast, Map<String, OfficialId> officials, Map<String, RoomId> rooms) {
        timeZones.choose(cast.lead("RDH"), FrenchZone.REUNION);
        OfficialId youth = officials.get("PJJ");
        keeping.add(
                miprof,
                youth.resource(),
                List.of(
                        weekly(DayOfWeek.TUESDAY, 9, 12),
                        weekly(DayOfWeek.WEDNESDAY, 9, 12),
                        weekly(DayOfWeek.THURSDAY, 14, 17)));
        keeping.set(miprof, officials.get("DIRCAB").resource(), new MeansSettings(3, 0, 15));
        keeping.set(miprof, rooms.get("SALON").resource(), new MeansSettings(0, 10, 0));
        away(miprof, officials.get("CONSJUS"), 8, 9, "Congé");
        away(miprof, officials.get("CMMIPROF"), 3, 3, "Formation de formateurs à Lille");
        offers.offer(
                miprof,
                new OfferDraft(
                        cast.lead("FIT").organisation(),
                        Set.of(officials.get("CONSSOC")),
                        new Place.InRoom(rooms.get("OLYMPE")),
                        "Places d’hébergement et baisse des subventions",
                        List.of(slot(10, 9), slot(11, 15), slot(12, 11)),
                        workingDay(7)));
    }

    private void away(Viewer miprof, OfficialId official, int from, int to, String why) {
        keeping.add(miprof, official.resource(), List.of(new HoursRule.Absent(workingDay(from), workingDay(to), why)));
    }

    private static HoursRule weekly(DayOfWeek day, int from, int to) {
        return new HoursRule.Weekly(day, LocalTime.of(from, 0), LocalTime.of(to, 0), null, null);
    }

    private Slot slot(int offset, int hour) {
        return Slot.of(workingDay(offset), LocalTime.of(hour, 0), Duration.ofMinutes(45));
    }

    private LocalDate workingDay(int offset) {
        LocalDate day = LocalDate.now(clock.withZone(Clocks.PARIS));
        for (int left = offset; left > 0; left -= workingDays.include(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }
}
