package fr.lignealigne.decision;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.ReferralAccess;
import fr.lignealigne.remark.Referring;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.StateDesk;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The advice of State bodies on remarks: given to the cabinet, never read outside the State. */
@Service
public class Advices {

    private final AdviceRepository repository;
    private final DecisionQueries queries;
    private final StateDesk desk;
    private final Referring referring;
    private final TemplatesTaken taken;
    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Advices(
            AdviceRepository repository,
            DecisionQueries queries,
            StateDesk desk,
            Referring referring,
            TemplatesTaken taken,
            JdbcClient jdbc,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.desk = desk;
        this.referring = referring;
        this.taken = taken;
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Advises on these remarks, in place of what the same body said of them before. MIPROF advises on whatever was
     * deposited, a ministry on what is referred to it at this moment.
     */
    public void give(Viewer viewer, Collection<RemarkId> remarks, AdviceDraft draft) {
        boolean anything = DecisionAccess.mayAdvise(viewer);
        NotAllowed.unless(anything || ReferralAccess.mayAnswer(viewer, viewer.organisation()));
        draft.check();
        List<RemarkId> about = remarks.stream().distinct().toList();
        if (about.isEmpty()) {
            throw new Invalid("decision.noRemark");
        }
        attempts.at(() -> {
            if (anything) {
                desk.takeUnderReview(viewer, about);
            } else {
                referring.holdToAnswer(viewer, about);
            }
            if (queries.countBeforeTheState(about) != about.size()) {
                throw new Invalid("advice.tooLate");
            }
            List<RemarkId> first = new ArrayList<>();
            for (RemarkId remark : about) {
                if (give(viewer, remark, draft)) {
                    first.add(remark);
                }
            }
            repository.flush();
            taken.byAdvice(viewer.organisation(), about, draft.templates(), clock.instant());
            events.publishEvent(new AdviceGiven(viewer.organisation(), first, viewer.person()));
            return about;
        });
    }

    /**
     * Advises on a remark on which the same body's advice was read at this revision.
     *
     * @param revision null when it had given none
     */
    public void giveUnlessMoved(Viewer viewer, RemarkId remark, @Nullable Long revision, AdviceDraft draft) {
        attempts.at(() -> {
            Optional<Advice> before = repository.findByRemarkIdAndOrganisationId(
                    remark.value(), viewer.organisation().value());
            if (!Objects.equals(before.map(Advice::revision).orElse(null), revision)) {
                throw new AdvisedMeanwhile();
            }
            give(viewer, List.of(remark), draft);
            return remark;
        });
    }

    /**
     * Advises on remarks on which this was the same body's advice when the form was opened; refused when a colleague wrote
     * another since.
     */
    public void giveAsRead(
            Viewer viewer, Collection<RemarkId> remarks, Map<RemarkId, AdviceDetails> read, AdviceDraft draft) {
        attempts.at(() -> {
            Map<RemarkId, AdviceDetails> now = own(viewer, remarks);
            if (remarks.stream().anyMatch(remark -> !Objects.equals(now.get(remark), read.get(remark)))) {
                throw new AdvisedMeanwhile();
            }
            give(viewer, remarks, draft);
            return remarks;
        });
    }

    /** What the viewer's own body said of these remarks. */
    public Map<RemarkId, AdviceDetails> own(Viewer viewer, Collection<RemarkId> remarks) {
        Map<RemarkId, AdviceDetails> own = new HashMap<>();
        of(viewer, remarks)
                .forEach((remark, advice) -> advice.stream()
                        .filter(one -> one.adviser().equals(viewer.organisation()))
                        .forEach(one -> own.put(remark, one)));
        return own;
    }

    /** Whether its body had given none on it before. */
    private boolean give(Viewer viewer, RemarkId remark, AdviceDraft draft) {
        Optional<Advice> before = repository.findByRemarkIdAndOrganisationId(
                remark.value(), viewer.organisation().value());
        before.ifPresentOrElse(
                advice -> advice.rewrite(draft, viewer, clock.instant()),
                () -> repository.save(new Advice(remark, draft, viewer, clock.instant())));
        return before.isEmpty();
    }

    /** The advice on these remarks that the viewer may read; a ministry reads its own. */
    public Map<RemarkId, List<AdviceDetails>> of(Viewer viewer, Collection<RemarkId> remarks) {
        boolean all = DecisionAccess.mayReadPrepared(viewer);
        if (remarks.isEmpty() || !all && !DecisionAccess.mayReadAdvice(viewer, viewer.organisation())) {
            return Map.of();
        }
        Map<RemarkId, List<AdviceDetails>> advice = new HashMap<>();
        jdbc.sql("""
                select a.remark_id, a.organisation_id, o.short_name, a.outcome, a.content, p.function, a.given_at
                from advice a join organisation o on o.id = a.organisation_id join person p on p.id = a.given_by
                where a.remark_id in (:remarks) and (:all or a.organisation_id = :own)
                order by a.given_at, a.id""")
                .param("remarks", DecisionQueries.ids(remarks))
                .param("all", all)
                .param("own", viewer.organisation().value())
                .query(row -> {
                    advice.computeIfAbsent(new RemarkId(row.getObject(1, UUID.class)), remark -> new ArrayList<>())
                            .add(new AdviceDetails(
                                    new OrganisationId(row.getObject(2, UUID.class)),
                                    row.getString(3),
                                    Outcome.valueOf(row.getString(4)),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
                });
        return advice;
    }
}
