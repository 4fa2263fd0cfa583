package org.blendedmeetings.imports.reading;

import static org.blendedmeetings.imports.reading.Column.named;

/** The columns of Annex A that are read, and how councils write their headings. */
final class AnnexAColumns {
    static final Column CHILD = named(
                    "Child Unique ID", "Child ID", "Unique Child ID", "Child Unique Identifier", "LAchildID")
            .orWith("childuniqueid")
            .orWith("childsuniqueid")
            .orWith("uniqueid", "child");
    static final Column BORN =
            named("Date of Birth", "DOB", "Child DOB").orWith("dateofbirth").without("mother", "expected", "parent");
    static final Column ETHNICITY = named("Ethnicity", "Ethnic", "Ethnic group", "Ethnic origin");

    static final Column STRATEGY = named("Strategy discussion initiating Section 47 Enquiry Start Date")
            .orWith("strategydiscussion")
            .orWith("stratdiscussion")
            .orWith("section47", "startdate")
            .orWith("s47", "startdate")
            .without("number", "target");
    static final Column NEEDLESS = named("Was an Initial Child Protection Conference deemed unnecessary?")
            .orWith("unnecessary")
            .orWith("conference", "notrequired")
            .orWith("icpc", "notrequired");
    static final Column CONFERENCE = named("Date of Initial Child Protection Conference")
            .orWith("date", "initialchildprotectionconference")
            .orWith("date", "initialconference")
            .orWith("date", "initialcpconf")
            .orWith("date", "icpc")
            .without("unnecessary", "notrequired", "target", "number", "due");

    static final Column PLAN_STARTED = named("Child Protection Plan Start Date", "CPP Start Date", "CP Plan Start Date")
            .orWith("planstart")
            .orWith("startdate", "protectionplan")
            .without("inneed", "cinplan");
    static final Column PLAN_ENDED = named("Child Protection Plan End Date", "CPP End Date", "CP Plan End Date")
            .orWith("planend")
            .orWith("plancease")
            .orWith("enddate", "protectionplan")
            .without("inneed", "cinplan", "reason");
    static final Column PLAN_REVIEWED = named("Date of latest review conference", "CP Review Date")
            .orWith("latest", "reviewconf")
            .orWith("last", "reviewconf")
            .orWith("latest", "reviewchildprotectionconference")
            .orWith("last", "reviewchildprotectionconference")
            .without("number", "next", "due");

    static final Column CARE_STARTED = named("Date Started to be Looked After", "Date Became Looked After")
            // the sector's own extracts spell it with one o too many
            .orWith("start", "okedafter")
            .orWith("became", "lookedafter")
            .without("cease", "placement");
    static final Column CARE_CEASED = named("Date Ceased to be Looked After").orWith("date", "cease", "lookedafter");
    static final Column LEGAL_STATUS =
            named("Child's Legal Status").orWith("legalstatus").without("date", "start");
    static final Column REVIEWED = named("Date of Latest Statutory Review")
            .orWith("latest", "review")
            .orWith("last", "review")
            .without("health", "number", "next", "due", "visit", "plan", "officer");

    private AnnexAColumns() {}
}
