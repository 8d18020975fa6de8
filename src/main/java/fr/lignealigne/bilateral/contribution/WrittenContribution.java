package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.request.Loss;
import fr.lignealigne.bilateral.request.Lost;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.shared.Clocks;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A lost exchange, and what its association writes in its place. */
@Entity
class WrittenContribution {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID associationId;
    private @Nullable UUID meetingId;
    private @Nullable UUID requestId;

    @Enumerated(EnumType.STRING)
    private Loss how;

    private Instant lostAt;
    private @Nullable UUID coordination;

    /** Another matter than its words: whoever is writing them has not been overtaken. */
    @OptimisticLock(excluded = true)
    private boolean priorityOwed;

    private Instant openedAt;
    private LocalDate lastDay;
    private String editedAs = "";
    private @Nullable String number;
    private @Nullable UUID depositedBy;
    private @Nullable Instant depositedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "written_contribution_part", joinColumns = @JoinColumn(name = "contribution_id"))
    @MapKeyColumn(name = "theme")
    @Column(name = "words")
    @BatchSize(size = 100)
    private Map<String, String> parts = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected WrittenContribution() {}

    private WrittenContribution(OrganisationId association, Lost lost, Instant now, LocalDate lastDay) {
        this.id = UUID.randomUUID();
        this.associationId = association.value();
        this.how = lost.how();
        this.lostAt = lost.at();
        this.openedAt = now;
        this.lastDay = lastDay;
    }

    /** In place of a meeting. */
    static WrittenContribution of(
            MeetingId meeting, OrganisationId association, Lost lost, Instant now, LocalDate lastDay) {
        WrittenContribution opened = new WrittenContribution(association, lost, now, lastDay);
        opened.meetingId = meeting.value();
        return opened;
    }

    /** In place of what the State had asked for. */
    static WrittenContribution of(
            RequestId request, OrganisationId association, Lost lost, Instant now, LocalDate lastDay) {
        WrittenContribution opened = new WrittenContribution(association, lost, now, lastDay);
        opened.requestId = request.value();
        return opened;
    }

    /** @param byWhom the coordinator's organisation that had arranged it; none when the State had */
    void owePriority(@Nullable OrganisationId byWhom) {
        priorityOwed = true;
        coordination = byWhom == null ? null : byWhom.value();
    }

    void payPriority() {
        priorityOwed = false;
    }

    WrittenContributionId id() {
        return new WrittenContributionId(id);
    }

    OrganisationId association() {
        return new OrganisationId(associationId);
    }

    @Nullable
    MeetingId meeting() {
        return meetingId == null ? null : new MeetingId(meetingId);
    }

    @Nullable
    RequestId request() {
        return requestId == null ? null : new RequestId(requestId);
    }

    Lost lost() {
        return new Lost(how, lostAt);
    }

    @Nullable
    OrganisationId coordination() {
        return coordination == null ? null : new OrganisationId(coordination);
    }

    LocalDate lastDay() {
        return lastDay;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    String editedAs() {
        return editedAs;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    Instant depositedAt() {
        return depositedAt;
    }

    ContributionWords words() {
        return new ContributionWords(parts.entrySet().stream()
                .collect(Collectors.toMap(one -> new Part(one.getKey()), Map.Entry::getValue)));
    }

    WrittenContributionAccess.Standing standing(Instant now) {
        return new WrittenContributionAccess.Standing(
                association(),
                number != null,
                LocalDate.ofInstant(now, Clocks.PARIS).isAfter(lastDay));
    }

    void write(Viewer editor, ContributionWords words) {
        Map<String, String> wanted = words.parts().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue));
        parts.keySet().retainAll(wanted.keySet());
        parts.putAll(wanted);
        editedAs = editor.function();
    }

    void deposit(Viewer lead, String drawn, Instant now) {
        number = drawn;
        depositedBy = lead.person().value();
        depositedAt = now;
    }
}
