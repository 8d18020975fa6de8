package fr.lignealigne.remark;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One remark in one later version. */
@Embeddable
record CarryId(UUID remarkId, UUID versionId) implements Serializable {}
