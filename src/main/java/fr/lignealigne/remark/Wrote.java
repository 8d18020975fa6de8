package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.node.Signal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody writes there on another node; told again every while for as long as they do.
 *
 * @param place null once the form was closed
 */
record Wrote(
        UUID form,
        PersonId person,
        OrganisationId association,
        @Nullable WrittenPlace place) implements Signal {}
