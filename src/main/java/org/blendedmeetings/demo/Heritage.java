package org.blendedmeetings.demo;

import java.util.List;
import java.util.Locale;

/** Where families come from: how they describe themselves, what they speak, what they are called. */
enum Heritage {
    ENGLISH(
            38,
            "White British",
            "en",
            "Alice Bethany Chloe Daisy Ellie Freya Georgia Hannah Isla Jessica Katie Lucy Molly Poppy Rosie Sophie",
            "Adam Ben Callum Daniel Ethan Finley George Harry Isaac Jack Kieran Liam Mason Noah Oliver Riley"),
    WELSH_SCOTTISH_IRISH(
            7,
            "White Welsh, Scottish or Irish",
            "en",
            "Aoife Bronwen Catriona Eilidh Megan Niamh Rhiannon Siobhan",
            "Cormac Dylan Euan Gethin Hamish Owain Rhys Seamus"),
    POLISH(6, "White Polish", "pl", "Agnieszka Ewa Hanna Kasia Maja Zofia", "Bartek Jakub Kacper Marek Piotr Tomasz"),
    ROMANIAN(5, "White Romanian", "ro", "Andreea Elena Ioana Mihaela Raluca", "Andrei Bogdan Cristian Ionut Stefan"),
    NIGERIAN(
            7,
            "Black African, Nigerian",
            "en",
            "Adaeze Chioma Folake Ngozi Simisola Yewande",
            "Chidi Emeka Kelechi Olamide Segun Tobi"),
    SOMALI(5, "Black African, Somali", "so", "Amina Fadumo Hodan Ifrah Sagal", "Abdi Hassan Liban Mahad Yusuf"),
    ERITREAN(2, "Black African, Eritrean", "ti", "Feven Helen Mebrat Selam", "Aman Dawit Filmon Yonas"),
    CARIBBEAN(
            7,
            "Black Caribbean",
            "en",
            "Aaliyah Deja Kadisha Renee Shanice Tiana",
            "Akeem Dwayne Jermaine Kemar Malachi Tyrell"),
    BANGLADESHI(7, "Asian, Bangladeshi", "bn", "Farhana Jannat Nusrat Rumana Tasnim", "Arif Imran Nahid Rakib Shafiq"),
    PAKISTANI(5, "Asian, Pakistani", "ur", "Aisha Hina Mariam Sana Zainab", "Bilal Hamza Kashif Omar Usman"),
    INDIAN(3, "Asian, Indian", "en", "Anjali Divya Kavita Meera Priya", "Arjun Deepak Karan Rohan Vikram"),
    CHINESE(2, "Asian, Chinese", "zh", "Jiayi Lin Mei Xin", "Bo Jun Ming Wei"),
    ARAB(3, "Arab, Syrian", "ar", "Hala Layla Noor Rasha", "Fares Khaled Sami Tarek"),
    PORTUGUESE(3, "White Portuguese, from Madeira", "pt", "Beatriz Carolina Ines Matilde", "Diogo Miguel Rui Tiago");

    private final int weight;
    private final String words;
    private final String language;
    private final List<String> women;
    private final List<String> men;

    Heritage(int weight, String words, String language, String women, String men) {
        this.weight = weight;
        this.words = words;
        this.language = language;
        this.women = List.of(women.split(" "));
        this.men = List.of(men.split(" "));
    }

    static Heritage any(Chance chance) {
        var left = chance.between(1, 100);
        for (var each : values()) {
            left -= each.weight;
            if (left <= 0) {
                return each;
            }
        }
        throw new IllegalStateException("The weights of heritages add up to less than a hundred.");
    }

    /** As they would describe themselves. */
    String words() {
        return words;
    }

    /** The language spoken at home; not everybody needs an interpreter for English. */
    String language() {
        return language;
    }

    String languageName() {
        return new Locale(language).getDisplayLanguage(Locale.UK);
    }

    List<String> women() {
        return women;
    }

    List<String> men() {
        return men;
    }
}
