-- Where a wish that is given needs a room, a loan or an interpreter, nobody had to ask for it: it follows from the policy.
ALTER TABLE help_asked
    MODIFY asked_by UUID NULL;
