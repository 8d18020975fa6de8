package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.shared.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whose a joint position is: the associations that signed this very text, and the dissents that their authors let be
 * carried with it. Frozen by the deposit; an ordinary remark has none.
 *
 * @param signed in the order of their names
 */
public record Signatories(List<Signatory> signed, List<Dissent> dissents) {

    public static final Signatories NONE = new Signatories(List.of(), List.of());

    /** What {@link #read} takes, in SQL on {@code remark r}. */
    static final String COLUMNS = """
            if(r.joint, (select json_arrayagg(json_object('organisation', json_object('value', s.id), 'name', s.short_name)
                    order by g.ordinal)
                from remark_signatory g join organisation s on s.id = g.organisation_id
                where g.remark_id = r.id), null) as signed,
            if(r.joint, (select json_arrayagg(json_object('organisation', json_object('value', s.id), 'name', s.short_name,
                    'words', d.words) order by s.short_name)
                from remark_dissent d join organisation s on s.id = d.organisation_id
                where d.remark_id = r.id), null) as dissents""";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Signatory>> SIGNED = new TypeReference<>() {};
    private static final TypeReference<List<Dissent>> DISSENTS = new TypeReference<>() {};

    public record Signatory(OrganisationId organisation, String name) {}

    /** What an association that did not sign says of it, in its own words. */
    public record Dissent(OrganisationId organisation, String name, String words) {}

    public Signatories {
        signed = List.copyOf(signed);
        dissents = List.copyOf(dissents);
    }

    static Signatories read(@Nullable String signed, @Nullable String dissents) {
        return signed == null
                ? NONE
                : new Signatories(
                        JSON.readValue(signed, SIGNED),
                        dissents == null ? List.of() : JSON.readValue(dissents, DISSENTS));
    }

    public boolean isJoint() {
        return !signed.isEmpty();
    }

    Set<OrganisationId> organisations() {
        return signed.stream().map(Signatory::organisation).collect(Collectors.toUnmodifiableSet());
    }

    /** « Position commune de 3 associations : A, B, C »; empty for an ordinary remark. */
    public String said(Locale language) {
        return isJoint() ? Words.say(language, "remark.joint", signed.size(), names()) : "";
    }

    private String names() {
        return signed.stream().map(Signatory::name).collect(Collectors.joining(", "));
    }

    /** « Réserve de A : … », one a dissent. */
    public List<String> saidDissents(Locale language) {
        return dissents.stream()
                .map(dissent -> Words.say(language, "remark.joint.dissent", dissent.name(), dissent.words()))
                .toList();
    }
}
