package fr.lignealigne.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dates of the milestones, as they stand or as somebody means to set them. */
public record Procedure(List<MilestoneDates> milestones) {

    /** A milestone's kind and dates. */
    public record MilestoneDates(MilestoneKind kind, Dates dates) {}

    public Procedure {
        milestones = List.copyOf(milestones);
    }

    static Procedure of(Collection<MilestoneDetails> milestones) {
        return new Procedure(milestones.stream()
                .map(one -> new MilestoneDates(one.kind(), one.dates()))
                .toList());
    }

    /** Whether the day is one of those of this kind; any day is when no milestone is of this kind. */
    public boolean allows(MilestoneKind kind, LocalDate day) {
        List<Dates> dates = dates(kind);
        return dates.isEmpty() || dates.stream().anyMatch(one -> one.include(day));
    }

    /** Whether the day is one of the first milestone of this kind, or after it began. */
    public boolean hasBegun(MilestoneKind kind, LocalDate day) {
        return dates(kind).stream()
                .map(Dates::first)
                .min(Comparator.naturalOrder())
                .filter(first -> !day.isBefore(first))
                .isPresent();
    }

    /** The days of this kind, or any when no milestone is of it, from one day on and before the first of the other kind. */
    public List<Dates> days(MilestoneKind kind, LocalDate from, MilestoneKind before) {
        LocalDate last = dates(before).stream()
                .map(Dates::first)
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(1))
                .orElse(LocalDate.MAX);
        List<Dates> set = dates(kind);
        return (set.isEmpty() ? List.of(new Dates(from, LocalDate.MAX)) : set)
                .stream()
                        .flatMap(dates -> dates.within(from, last).stream())
                        .sorted(Comparator.comparing(Dates::first))
                        .toList();
    }

    /** The last day of the last milestone of this kind. */
    public Optional<LocalDate> end(MilestoneKind kind) {
        return dates(kind).stream().map(Dates::last).max(Comparator.naturalOrder());
    }

    private List<Dates> dates(MilestoneKind kind) {
        return milestones.stream()
                .filter(one -> one.kind() == kind)
                .map(MilestoneDates::dates)
                .toList();
    }
}
