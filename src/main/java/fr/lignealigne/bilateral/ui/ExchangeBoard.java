package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.Breach;
import fr.lignealigne.bilateral.CalendarEntry;
import fr.lignealigne.bilateral.MeetingAct;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.ResourceWeek;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.FocusKeeper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One week as a table, as a list, or by official and room. */
final class ExchangeBoard extends Composite<Div> {

    private final Predicate<LocalDate> workingDay;
    private final Consumer<MeetingId> open;
    private final BiConsumer<MeetingId, Slot> move;

    /**
     * @param reader whose page it is
     * @param zone where they are
     * @param broken the meetings that break a rule, and why
     * @param opened the meeting that stands open beside, if one does
     * @param toFocus the meeting that the keyboard comes back to, if one was just closed
     */
    record Seen(
            ExchangesState state,
            LocalDate today,
            OrganisationId reader,
            FrenchZone zone,
            Map<MeetingId, Set<Breach>> broken,
            @Nullable MeetingId opened,
            @Nullable MeetingId toFocus) {}

    /** @param move what is done when a meeting was dragged to another time */
    ExchangeBoard(Predicate<LocalDate> workingDay, Consumer<MeetingId> open, BiConsumer<MeetingId, Slot> move) {
        this.move = move;
        this.workingDay = workingDay;
        this.open = open;
        getContent().addClassName("board");
        FocusKeeper.on(getContent());
    }

    /** @param empty what is said of a week without anything */
    void showWeek(Seen seen, List<CalendarEntry> entries, String empty) {
        getContent().removeAll();
        ExchangesState.Look look = seen.state().look();
        getContent().setClassName("auto", look == ExchangesState.Look.AUTO);
        if (look != ExchangesState.Look.LIST) {
            getContent()
                    .add(new WeekTable(
                            seen.state().week(),
                            entries,
                            workingDay,
                            seen.today(),
                            seen.zone(),
                            entry -> block(entry, seen, true),
                            this::takesDrops));
        }
        if (look != ExchangesState.Look.WEEK) {
            getContent()
                    .add(
                            entries.isEmpty()
                                    ? new EmptyState(t("bilateral.empty.title"), empty)
                                    : new WeekList(entries, seen.zone(), entry -> line(entry, seen)));
        }
    }

    /** @param empty what is said when there is no official or room at all */
    void showResources(Seen seen, List<ResourceWeek> resources, String empty) {
        getContent().removeAll();
        getContent().setClassName("auto", false);
        getContent()
                .add(
                        resources.isEmpty()
                                ? new EmptyState(empty, t("bilateral.means.none"))
                                : new ResourceTable(
                                        seen.state().week(),
                                        resources,
                                        workingDay,
                                        seen.today(),
                                        seen.zone(),
                                        entry -> block(entry, seen, false)));
    }

    /** @param mayBeDropped whether there is a place to drop it: what can be picked up can be put down */
    private Component block(CalendarEntry entry, Seen seen, boolean mayBeDropped) {
        return switch (entry) {
            case CalendarEntry.Busy(var slot) -> busy(t("bilateral.busy.during", SlotWords.hours(slot, seen.zone())));
            case CalendarEntry.Held held -> new HeldBlock(held, seen.reader(), true);
            case CalendarEntry.Known(var meeting) -> block(meeting, seen, mayBeDropped);
        };
    }

    private MeetingBlock block(MeetingDetails meeting, Seen seen, boolean mayBeDropped) {
        MeetingId id = meeting.id();
        MeetingBlock block = new MeetingBlock(meeting, seen.reader(), id.equals(seen.opened()), () -> open.accept(id));
        FocusKeeper.name(block, id.toString());
        if (mayBeDropped && meeting.allows(MeetingAct.MOVE)) {
            DragSource.create(block).setDragData(meeting);
        }
        block.warn(seen.broken().getOrDefault(id, Set.of()));
        if (id.equals(seen.toFocus())) {
            block.focus();
        }
        return block;
    }

    private Component line(CalendarEntry entry, Seen seen) {
        return switch (entry) {
            case CalendarEntry.Busy busy -> busy(t("bilateral.busy"));
            case CalendarEntry.Held held -> new HeldBlock(held, seen.reader(), false);
            case CalendarEntry.Known(var meeting) -> {
                MeetingId id = meeting.id();
                MeetingLine line =
                        new MeetingLine(meeting, seen.reader(), id.equals(seen.opened()), () -> open.accept(id));
                FocusKeeper.name(line, id.toString());
                yield line.warned(seen.broken().getOrDefault(id, Set.of()));
            }
        };
    }

    /** A meeting dropped there is asked to begin with that hour; the form says what stands in the way. */
    private void takesDrops(NativeTableCell cell, LocalDate day, int hour) {
        DropTarget.create(cell)
                .addDropListener(drop -> drop.getDragData()
                        .filter(MeetingDetails.class::isInstance)
                        .map(MeetingDetails.class::cast)
                        .ifPresent(meeting -> move.accept(
                                meeting.id(),
                                Slot.of(
                                        day,
                                        LocalTime.of(hour, 0),
                                        meeting.slot().length()))));
    }

    private static Span busy(String words) {
        Span busy = new Span(words);
        busy.addClassName("busy");
        return busy;
    }
}
