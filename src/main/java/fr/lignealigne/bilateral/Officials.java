package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officials whom associations may meet. */
@Service
@Transactional(readOnly = true)
public class Officials {

    private static final int LONGEST_FUNCTION = 120;

    private final OfficialRepository repository;
    private final Organisations organisations;
    private final Bookings bookings;
    private final PastOfOfficials past;
    private final OneFunctionEach oneFunction;
    private final ApplicationEventPublisher events;

    Officials(
            OfficialRepository repository,
            Organisations organisations,
            Bookings bookings,
            PastOfOfficials past,
            OneFunctionEach oneFunction,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.organisations = organisations;
        this.bookings = bookings;
        this.past = past;
        this.oneFunction = oneFunction;
        this.events = events;
    }

    /** Those in use, by body and function, for whoever arranges meetings. */
    public List<OfficialSummary> list(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        Set<ResourceId> closed = bookings.closed();
        return inOrder()
                .filter(official -> !closed.contains(official.id().resource()))
                .toList();
    }

    /** Registers an official of a State body. */
    @Transactional
    public OfficialId register(Viewer viewer, OfficialDraft draft) {
        NotAllowed.unless(BilateralAccess.mayKeepTheMeans(viewer));
        refuseUnlessComplete(draft);
        refuseWhoSitsElsewhere(draft);
        Official official = new Official(draft);
        oneFunction.refuseAnother(draft.person(), official.id());
        bookings.know(official.id().resource(), ResourceKind.OFFICIAL);
        repository.saveAndFlush(official);
        past.forgetNotesOfPredecessors(draft);
        events.publishEvent(new OfficialRegistered(official.id(), viewer.person()));
        return official.id();
    }

    /**
     * Says anew what an official does, in which body, on which themes. The body of one who was expected somewhere stays:
     * another one would know of those meetings, and the one that knows them would not any more.
     */
    @Transactional
    public void change(Viewer viewer, OfficialId id, OfficialDraft draft) {
        NotAllowed.unless(BilateralAccess.mayKeepTheMeans(viewer));
        // First of all, so that no meeting begins to count on them meanwhile.
        bookings.lock(List.of(id.resource()));
        refuseUnlessComplete(draft);
        Official official = repository.findById(id.value()).orElseThrow(NotFound::new);
        boolean isOtherBody = !draft.organisation().equals(official.organisation());
        boolean isOtherPerson = !Objects.equals(draft.person(), official.person());
        if (isOtherBody && past.wasExpected(id)) {
            throw new Invalid("bilateral.official.otherBody");
        }
        if (isOtherBody || isOtherPerson) {
            refuseWhoSitsElsewhere(draft);
        }
        if (isOtherPerson) {
            oneFunction.refuseAnother(draft.person(), id);
            past.forgetNotes(id.resource());
        }
        official.describe(draft);
        repository.saveAndFlush(official);
        events.publishEvent(new OfficialChanged(id, viewer.person()));
    }

    /** The account of an official, for whoever says anew what they do. */
    public Optional<PersonId> person(Viewer viewer, OfficialId id) {
        NotAllowed.unless(BilateralAccess.mayKeepTheMeans(viewer));
        return find(id.resource()).map(Official::person);
    }

    private void refuseUnlessComplete(OfficialDraft draft) {
        if (draft.function().isBlank()) {
            throw new Invalid("bilateral.official.function.missing");
        }
        if (draft.function().strip().length() > LONGEST_FUNCTION) {
            throw new Invalid("bilateral.official.function.long", LONGEST_FUNCTION);
        }
        if (organisations.get(draft.organisation()).kind() != OrganisationKind.STATE) {
            throw new Invalid("bilateral.official.notOfTheState");
        }
    }

    private void refuseWhoSitsElsewhere(OfficialDraft draft) {
        PersonId person = draft.person();
        if (person != null && !past.sitsIn(person, draft.organisation())) {
            throw new Invalid("bilateral.official.person.elsewhere");
        }
    }

    /** By body and function, those out of use too. */
    Stream<OfficialSummary> inOrder() {
        return all().values().stream()
                .sorted(Comparator.comparing(OfficialSummary::organisationName)
                        .thenComparing(OfficialSummary::function));
    }

    /** The account and the body of each; both none for what is no official. */
    Optional<Official> find(ResourceId resource) {
        return repository.findById(resource.value());
    }

    Map<OfficialId, OfficialSummary> all() {
        Map<OrganisationId, String> names = organisations.list().stream()
                .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::shortName));
        return repository.findAll().stream()
                .map(official -> official.summary(names.getOrDefault(official.organisation(), "")))
                .collect(Collectors.toMap(OfficialSummary::id, Function.identity()));
    }
}
