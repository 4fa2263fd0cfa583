package org.blendedmeetings.imports.reading;

import static org.blendedmeetings.imports.reading.Column.named;

import java.util.List;

/** The columns of our templates of people, and how else they are headed. */
final class CircleColumns {
    static final Column CHILD = named("Child number", "Child ID", "Child Unique ID", "LAchildID");
    static final Column RELATIONSHIP = named("Relationship", "Relationship to child", "Relation");
    static final Column FIRST = named("First name", "Forename", "Given name", "First names");
    static final Column LAST = named("Last name", "Surname", "Family name");
    static final Column KNOWN_AS = named("Known as", "Preferred name");
    static final Column BORN = named("Date of birth", "DOB");
    static final Column RESPONSIBILITY = named("Parental responsibility", "PR");
    static final Column LANGUAGE = named("Language", "Preferred language");
    static final Column INTERPRETER = named("Interpreter", "Interpreter needed");
    static final Column ROLE = named("Role");
    static final Column TITLE = named("Title", "Job title");
    static final Column AGENCY = named("Agency", "Organisation");
    static final Column NAME = named("Name", "Full name");
    static final Column HOME = named("Home", "Home name");
    static final Column ADDRESS = named("Address", "Home address");
    static final Column SECRET = named("Address is secret", "Secret address");
    static final Column EMAIL = named("Email", "Email address");
    static final Column EMAIL_SAFE = named("Email is safe", "Safe to email");
    static final Column MOBILE = named("Mobile", "Mobile number", "Mobile phone");
    static final Column MOBILE_SAFE = named("Mobile is safe", "Safe to text");
    static final Column LANDLINE = named("Landline", "Landline number", "Home phone");
    static final Column LANDLINE_SAFE = named("Landline is safe", "Safe to ring");
    static final Column PHONE = named("Phone", "Phone number", "Telephone", "Telephone number");

    static final List<Column> ABOUT_A_PERSON = List.of(
            KNOWN_AS,
            BORN,
            RESPONSIBILITY,
            HOME,
            ADDRESS,
            SECRET,
            EMAIL,
            EMAIL_SAFE,
            MOBILE,
            MOBILE_SAFE,
            LANDLINE,
            LANDLINE_SAFE,
            LANGUAGE,
            INTERPRETER,
            ROLE,
            TITLE,
            AGENCY);

    private CircleColumns() {}
}
