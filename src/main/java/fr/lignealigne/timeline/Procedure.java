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
