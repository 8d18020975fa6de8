package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationDraft;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A week in which sixty associations meet three officials in three rooms, four times a day each. The last of the rooms was
 * shut in the afternoon since; a fourth official is hardly there.
 *
 * @param week as the address of a page has it
 * @param associations as the calendar calls them, none the beginning of another
 */
public record OverfullWeek(People.Someone cabinet, String week, List<String> associations) {

    private static final LocalDate MONDAY = LocalDate.of(2031, 12, 8);
    private static final String WEEK = "2031-W50";
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.of(11, 0), LocalTime.of(14, 0));
    private static final int WORKING_DAYS = 5;
    private static final int ROOMS = 3;
    private static final int FIRST_NUMBER = 10;

    public static OverfullWeek make(
            People people, Officials officials, Rooms rooms, Arranging arranging, KeepingHours keeping) {
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        List<String> associations = new ArrayList<>();
        for (int room = 0; room < ROOMS; room++) {
            OfficialId official =
                    official(officials, cabinet, "Conseillère pour l’hébergement et l’accès aux droits " + room);
            RoomId place =
                    rooms.register(cabinet.viewer(), new RoomDraft("Salle de la semaine pleine " + room, 8, Set.of()));
            for (int day = 0; day < WORKING_DAYS; day++) {
                for (LocalTime hour : HOURS) {
                    String name = "Réseau d’accueil et d’écoute " + (FIRST_NUMBER + associations.size());
                    associations.add(name);
                    arranging.arrange(
                            cabinet.viewer(),
                            new MeetingDraft(
                                    association(people, name, associations.size()),
                                    Set.of(official),
                                    new Place.InRoom(place),
                                    Slot.of(MONDAY.plusDays(day), hour, Duration.ofMinutes(45)),
                                    "Hébergement et mise à l’abri des personnes accompagnées"));
                }
            }
            if (room == ROOMS - 1) {
                keeping.add(cabinet.viewer(), place.resource(), mornings());
            }
        }
        keeping.add(
                cabinet.viewer(),
                official(officials, cabinet, "Directeur adjoint").resource(),
                hardlyThere());
        return new OverfullWeek(cabinet, WEEK, associations);
    }

    private static OfficialId official(Officials officials, People.Someone cabinet, String function) {
        return officials.register(
                cabinet.viewer(), new OfficialDraft(function, cabinet.viewer().organisation(), null, Set.of()));
    }

    private static List<HoursRule> mornings() {
        return Stream.of(DayOfWeek.values())
                .limit(WORKING_DAYS)
                .map(day -> weekly(day, 9, 13))
                .toList();
    }

    private static List<HoursRule> hardlyThere() {
        return List.of(
                new HoursRule.Absent(MONDAY, MONDAY, ""),
                weekly(DayOfWeek.WEDNESDAY, 9, 13),
                weekly(DayOfWeek.THURSDAY, 13, 18),
                weekly(DayOfWeek.FRIDAY, 10, 12));
    }

    private static HoursRule weekly(DayOfWeek day, int from, int to) {
        return new HoursRule.Weekly(day, LocalTime.of(from, 0), LocalTime.of(to, 0), null, null);
    }

    private static OrganisationId association(People people, String name, int number) {
        return people.register(
                new OrganisationDraft("PLEINE" + number, name, name, OrganisationKind.ASSOCIATION, true));
    }
}
