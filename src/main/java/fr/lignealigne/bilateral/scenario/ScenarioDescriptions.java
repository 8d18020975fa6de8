package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Placing;
import fr.lignealigne.bilateral.request.RequestId;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives names to what is kept of proposals. */
@Component
class ScenarioDescriptions {

    private final ScenarioTable table;
    private final PlacingTable placings;
    private final LeftOutTable leftOut;
    private final StoodTable stood;
    private final Organisations organisations;
    private final TimeZones timeZones;
    private final Officials officials;
    private final Rooms rooms;

    ScenarioDescriptions(
            ScenarioTable table,
            PlacingTable placings,
            LeftOutTable leftOut,
            StoodTable stood,
            Organisations organisations,
            TimeZones timeZones,
            Officials officials,
            Rooms rooms) {
        this.table = table;
        this.placings = placings;
        this.leftOut = leftOut;
        this.stood = stood;
        this.organisations = organisations;
        this.timeZones = timeZones;
        this.officials = officials;
        this.rooms = rooms;
    }

    ScenarioSummary summary(Kept kept) {
        return new ScenarioSummary(
                kept.id(),
                kept.revision(),
                kept.draft(),
                organisations.get(kept.maker()).shortName(),
                kept.madeAt(),
                kept.state(),
                kept.basedOn(),
                kept.publishedAt(),
                kept.measures().wanted(),
                kept.measures().placed(),
                kept.measures().met(),
                kept.measures().ifNeedBe(),
                kept.measures().moves(),
                kept.measures().least(),
                kept.measures().most());
    }

    ScenarioDetails details(Viewer viewer, Kept kept) {
        Names names = names();
        List<PlannedExchange> planned = names.planned(placings.of(kept.id()));
        Kept basedOn = Optional.ofNullable(kept.basedOn()).flatMap(table::find).orElse(null);
        Kept renews = Optional.ofNullable(kept.renews()).flatMap(table::find).orElse(null);
        List<PlannedExchange> standing = renews == null
                ? List.of()
                : names.planned(
                        stood.of(kept.id()).stream().map(Kept.Stood::row).toList());
        List<PlannedExchange> from =
                !standing.isEmpty() ? standing : basedOn == null ? List.of() : names.planned(placings.of(basedOn.id()));
        return new ScenarioDetails(
                summary(kept),
                planned,
                names.left(leftOut.of(kept.id())),
                officials.list(viewer),
                rooms.list(viewer),
                kept.measures(),
                basedOn == null ? null : summary(basedOn),
                renews == null ? null : summary(renews),
                standing,
                from.isEmpty() || !kept.state().hasPlan() ? List.of() : shifts(from, planned));
    }

    /** Who is elsewhere in the second plan than in the first, who is in one alone; by name. */
    static List<Shift> shifts(List<PlannedExchange> from, List<PlannedExchange> to) {
        Map<RequestId, PlannedExchange> now =
                to.stream().collect(Collectors.toMap(PlannedExchange::request, Function.identity()));
        Map<RequestId, PlannedExchange> was =
                from.stream().collect(Collectors.toMap(PlannedExchange::request, Function.identity()));
        List<Shift> shifts = new ArrayList<>();
        from.forEach(one -> {
            PlannedExchange there = now.get(one.request());
            if (there == null || !there.placing().equals(one.placing())) {
                shifts.add(new Shift(one.associationName(), one, there));
            }
        });
        to.stream()
                .filter(one -> !was.containsKey(one.request()))
                .forEach(one -> shifts.add(new Shift(one.associationName(), null, one)));
        shifts.sort(Comparator.comparing(Shift::movesSomebody)
                .reversed()
                .thenComparing(Shift::associationName, Collator.getInstance(Locale.FRENCH)));
        return shifts;
    }

    Names names() {
        return new Names(
                organisations.list().stream()
                        .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::shortName)),
                timeZones.overseas());
    }

    /** Associations by name and place. */
    record Names(Map<OrganisationId, String> shortNames, Map<OrganisationId, FrenchZone> overseas) {

        String of(OrganisationId association) {
            return Objects.requireNonNullElse(shortNames.get(association), "");
        }

        private FrenchZone zone(OrganisationId association) {
            return overseas.getOrDefault(association, FrenchZone.PARIS);
        }

        List<PlannedExchange> planned(Collection<Kept.Row> rows) {
            return rows.stream().map(this::planned).toList();
        }

        private PlannedExchange planned(Kept.Row row) {
            Placing placing = row.placing();
            return new PlannedExchange(
                    new RequestId(placing.exchange()),
                    row.association(),
                    of(row.association()),
                    zone(row.association()),
                    row.slot(),
                    placing.officials().stream().map(OfficialId::new).collect(Collectors.toSet()),
                    room(placing.room()),
                    row.pinned());
        }

        private static @Nullable RoomId room(@Nullable UUID room) {
            return room == null ? null : new RoomId(room);
        }

        List<LeftOut> left(Collection<Kept.Left> all) {
            return all.stream()
                    .map(this::left)
                    .sorted(Comparator.comparing(LeftOut::associationName, Collator.getInstance(Locale.FRENCH)))
                    .toList();
        }

        private LeftOut left(Kept.Left left) {
            Cause way = left.way();
            Slot slot = left.slot();
            return new LeftOut(
                    left.request(),
                    left.association(),
                    of(left.association()),
                    zone(left.association()),
                    left.why(),
                    way == null || slot == null ? null : new LeftOut.Way(way, slot));
        }
    }
}
