package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What associations write in place of exchanges that were not held. Its people write together, its lead deposits once and
 * for good; the State reads what was deposited.
 */
@Service
@Transactional(readOnly = true)
public class WrittenContributions {

    private static final int BOUND = 1_000_000;

    private final WrittenContributionRepository repository;
    private final Requests requests;
    private final Organisations organisations;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    WrittenContributions(
            WrittenContributionRepository repository,
            Requests requests,
            Organisations organisations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.requests = requests;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    /** One; not found to whoever may not read it. */
    public WrittenContributionDetails get(Viewer viewer, WrittenContributionId id) {
        return find(viewer, id).orElseThrow(NotFound::new);
    }

    /** The same, or nothing. */
    public Optional<WrittenContributionDetails> find(Viewer viewer, WrittenContributionId id) {
        return repository.findById(id.value()).flatMap(written -> known(viewer, written));
    }

    /** In place of this meeting, when the viewer may read it. */
    public Optional<WrittenContributionDetails> ofMeeting(Viewer viewer, MeetingId meeting) {
        return repository.findByMeetingId(meeting.value()).flatMap(written -> known(viewer, written));
    }

    /** In place of what this request asked for, when the viewer may read it. */
    public Optional<WrittenContributionDetails> ofRequest(Viewer viewer, RequestId request) {
        return repository.findByRequestId(request.value()).flatMap(written -> known(viewer, written));
    }

    /** Those that the viewer's association may still write, the first to end first. */
    public List<WrittenContributionDetails> open(Viewer viewer) {
        return repository.openOf(viewer.organisation().value()).stream()
                .flatMap(written -> known(viewer, written).stream())
                .filter(WrittenContributionDetails::mayWrite)
                .toList();
    }

    /** Writes what was read at this revision anew; seen by the viewer's association alone. */
    @Transactional
    public long write(Viewer viewer, WrittenContributionId id, long revision, ContributionWords words) {
        WrittenContribution written = lock(viewer, id);
        requireWritable(viewer, written);
        save(viewer, written, revision, words);
        events.publishEvent(new ContributionChanged(id, written.standing(clock.instant())));
        return written.revision();
    }

    /** Deposits it with the State, once; the same words deposited twice are one deposit. */
    @Transactional
    public String deposit(Viewer viewer, WrittenContributionId id, long revision, ContributionWords words) {
        WrittenContribution written = lock(viewer, id);
        Instant now = clock.instant();
        String earlier = written.number();
        if (earlier != null && written.words().equals(words)) {
            return earlier;
        }
        requireWritable(viewer, written);
        NotAllowed.unless(WrittenContributionAccess.mayDeposit(viewer, written.standing(now)));
        words.requireWords();
        save(viewer, written, revision, words);
        String number = number(now);
        written.deposit(viewer, number, now);
        repository.flush();
        events.publishEvent(new ContributionDeposited(id, written.association(), viewer.person()));
        events.publishEvent(new ContributionChanged(id, written.standing(now)));
        return number;
    }

    private void save(Viewer viewer, WrittenContribution written, long revision, ContributionWords words) {
        words.check();
        if (written.revision() != revision && !written.words().equals(words)) {
            throw new RewrittenMeanwhile();
        }
        written.write(viewer, words);
        repository.saveAndFlush(written);
    }

    private WrittenContribution lock(Viewer viewer, WrittenContributionId id) {
        return repository
                .lock(id.value())
                .filter(written -> WrittenContributionAccess.mayRead(viewer, written.standing(clock.instant())))
                .orElseThrow(NotFound::new);
    }

    /** Whose it is is told why they cannot any more; anybody else only that it is not theirs. */
    private void requireWritable(Viewer viewer, WrittenContribution written) {
        WrittenContributionAccess.Standing standing = written.standing(clock.instant());
        if (WrittenContributionAccess.mayWrite(viewer, standing)) {
            return;
        }
        NotAllowed.unless(viewer.organisation().equals(written.association()));
        throw new Invalid(standing.deposited() ? "written.deposited" : "written.over");
    }

    private String number(Instant now) {
        String number;
        do {
            number = "CE-%d-%06d".formatted(now.atZone(Clocks.PARIS).getYear(), random.nextInt(BOUND));
        } while (repository.existsByNumber(number));
        return number;
    }

    private Optional<WrittenContributionDetails> known(Viewer viewer, WrittenContribution written) {
        WrittenContributionAccess.Standing standing = written.standing(clock.instant());
        if (!WrittenContributionAccess.mayRead(viewer, standing)) {
            return Optional.empty();
        }
        boolean isOwn = viewer.organisation().equals(written.association());
        return Optional.of(new WrittenContributionDetails(
                written.id(),
                written.association(),
                organisations.get(written.association()).shortName(),
                written.meeting(),
                written.request(),
                written.lost(),
                written.lastDay(),
                themes(viewer, written.request()),
                written.words(),
                written.number(),
                written.depositedAt(),
                isOwn ? written.editedAs() : "",
                WrittenContributionAccess.mayWrite(viewer, standing),
                WrittenContributionAccess.mayDeposit(viewer, standing),
                isOwn ? written.revision() : 0));
    }

    private List<Theme> themes(Viewer viewer, @Nullable RequestId request) {
        return request == null
                ? List.of()
                : requests.find(viewer, request).map(RequestDetails::themes).orElse(List.of());
    }
}
