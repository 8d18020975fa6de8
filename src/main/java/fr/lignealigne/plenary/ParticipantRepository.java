package fr.lignealigne.plenary;

interface ParticipantRepository extends RowRepository<Participant> {}
