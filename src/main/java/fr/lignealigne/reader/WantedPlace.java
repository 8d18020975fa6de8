package fr.lignealigne.reader;

import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an address asks the thread to open on. Anybody may write anything into an address: what is not there, is not. */
record WantedPlace(
        @Nullable LineRange lines,
        @Nullable ItemId measure,
        @Nullable SheetField field,
        boolean plan,
        @Nullable RemarkId draft) {

    static WantedPlace of(Function<String, Optional<String>> parameters) {
        return new WantedPlace(
                parameters.apply(RemarkAddress.LINES).flatMap(LineRange::parse).orElse(null),
                parameters
                        .apply(RemarkAddress.MEASURE)
                        .flatMap(WantedPlace::id)
                        .map(ItemId::new)
                        .orElse(null),
                parameters
                        .apply(RemarkAddress.FIELD)
                        .flatMap(name -> Arrays.stream(SheetField.values())
                                .filter(field -> field.name().equals(name))
                                .findFirst())
                        .orElse(null),
                parameters.apply(RemarkAddress.PLAN).isPresent(),
                parameters
                        .apply(RemarkAddress.DRAFT)
                        .flatMap(WantedPlace::id)
                        .map(RemarkId::new)
                        .orElse(null));
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** The whole it asks for, if it stands in this text. */
    Optional<Anchor.Whole> whole(PlanText text) {
        if (plan) {
            return Optional.of(new Anchor.OnPlan());
        }
        return Optional.ofNullable(measure)
                .flatMap(text::measure)
                .map(found -> field == null ? new Anchor.OnMeasure(found.id()) : new Anchor.OnField(found.id(), field));
    }

    /** The lines as the text shows them chosen. */
    String written() {
        return lines == null ? "" : lines.toString();
    }
}
