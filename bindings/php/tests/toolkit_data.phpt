--TEST--
Programs in the shape of the official toolkit, version 3: "data"
--FILE--
<?php
require __DIR__ . '/toolkit.inc';

function call(string $func, array $data, array $more = []): opensrs\Result
{
    return processOpenSRS('array', ['func' => $func, 'data' => $data] + $more);
}

/** What would be sent: of "data" as attributes, and the items beside them. */
function shaped(string $func, array $data, array $more = []): string
{
    [$route, $call] = opensrs\Shapes::convert(opensrs\Routes::find($func), ['func' => $func, 'data' => $data] + $more);
    return $route['action'] . ' ' . json_encode($call, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
}

echo shaped('lookupDomain', ['searchstring' => 'example.com']), "\n";
echo shaped('lookupDomain', ['domain' => 'example', 'selected' => '.com;.net', 'alldomains' => '.org']), "\n";
echo shaped('lookupDomain', ['domain' => 'example', 'selected' => '', 'alldomains' => '.org']), "\n";
echo shaped('lookupNameSuggest', ['domain' => 'example', 'lkselected' => '.com', 'nsselected' => '.net;.org', 'maximum' => '5']), "\n";
echo shaped('allinoneDomain', ['domain' => 'example', 'defaulttld' => '.com']), "\n";
echo shaped('nsAdvancedUpdt', ['cookie' => '1:2', 'op_type' => 'assign', 'assign_ns' => 'ns1.example.com, ns2.example.com', 'add_ns' => '']), "\n";
echo shaped('nsCreate', ['bypass' => 'example.com', 'name' => 'ns1.example.com', 'ipaddress' => '192.0.2.1']), "\n";
echo shaped('lookupGetDomainsContacts', ['domain_list' => 'example.com,example.net']), "\n";
echo shaped('provRenew', ['domain' => 'example.com', 'period' => '1', 'currentexpirationyear' => '2027', 'f_parkp' => '']), "\n";
echo shaped('provSWregister', ['domain' => 'example.com', 'custom_nameservers' => '1', 'name1' => 'ns1.example.com',
    'sortorder1' => '1', 'name2' => 'ns2.example.com', 'sortorder2' => '', 'name3' => ''],
    ['personal' => ['first_name' => 'Zoë', 'fax' => ''], 'tech' => ['first_name' => 'Ada'], 'connect' => ['key' => 'secret']]), "\n";

// And on the wire.
var_dump(call('lookupDomain', ['searchstring' => 'taken.com'])->resultRaw['status']);
$found = call('lookupDomain', ['domain' => 'example', 'selected' => '.com']);
var_dump(array_is_list($found->resultRaw), isset($found->resultFullRaw['attributes']['lookup']));
var_dump(array_keys(call('lookupNameSuggest', ['domain' => 'example'])->resultRaw));
$order = call('provSWregister', [
    'domain' => 'toolkit-three.com', 'reg_type' => 'new', 'reg_username' => 'jdoe', 'reg_password' => 'not-a-secret1',
    'custom_nameservers' => '0', 'custom_tech_contact' => '0', 'period' => '1', 'handle' => 'process', 'f_lock_domain' => '1',
], ['personal' => contacts()['owner']]);
var_dump($order->resultFullRaw['response_code'], is_numeric($order->resultRaw['id']));
$cookie = call('cookieSet', ['domain' => 'toolkit-three.com', 'reg_username' => 'jdoe', 'reg_password' => 'not-a-secret1']);
$cookie = $cookie->resultRaw['cookie'];
foreach (['nsCreate' => ['cookie' => $cookie, 'name' => 'ns1.toolkit-three.com', 'ipaddress' => '192.0.2.1'],
    'nsGet' => ['cookie' => $cookie, 'name' => 'all'],
    'nsAdvancedUpdt' => ['bypass' => 'toolkit-three.com', 'op_type' => 'assign', 'assign_ns' => 'ns1.toolkit-three.com,ns2.example.com'],
    'lookupGetPrice' => ['domain' => 'example.com', 'period' => '1'],
    'lookupGetDomain' => ['cookie' => $cookie, 'type' => 'all_info'],
    'transCheck' => ['domain' => 'taken.com'],
    'lookupGetDomainsContacts' => ['domain_list' => 'toolkit-three.com'],
    'lookupGetBalance' => [], 'cookieDelete' => ['cookie' => $cookie]] as $func => $data) {
    echo $func, ' ', call($func, $data)->resultFullRaw['response_code'], "\n";
}
?>
--EXPECT--
LOOKUP {"attributes":{"domain":"example.com"}}
NAME_SUGGEST {"attributes":{"searchstring":"example","service_override":{"lookup":{"tlds":[".com",".net"]}},"services":["lookup"]}}
NAME_SUGGEST {"attributes":{"searchstring":"example","service_override":{"lookup":{"tlds":[".org"]}},"services":["lookup"]}}
NAME_SUGGEST {"attributes":{"searchstring":"example","service_override":{"lookup":{"tlds":[".com"],"maximum":"5"},"suggestion":{"tlds":[".net",".org"],"maximum":"5"}},"services":["lookup","suggestion"]}}
NAME_SUGGEST {"attributes":{"searchstring":"example","service_override":{"lookup":{"tlds":[".com"]},"premium":{"tlds":[".com"]},"suggestion":{"tlds":[".com"]}},"services":["lookup","premium","suggestion"]}}
ADVANCED_UPDATE_NAMESERVERS {"attributes":{"op_type":"assign","assign_ns":["ns1.example.com","ns2.example.com"]},"cookie":"1:2"}
CREATE {"attributes":{"name":"ns1.example.com","ipaddress":"192.0.2.1","domain":"example.com"}}
GET_DOMAINS_CONTACTS {"attributes":{"domain_list":["example.com","example.net"]}}
RENEW {"attributes":{"domain":"example.com","period":"1","currentexpirationyear":"2027"}}
SW_REGISTER {"attributes":{"domain":"example.com","custom_nameservers":"1","contact_set":{"owner":{"first_name":"Zoë"},"admin":{"first_name":"Zoë"},"billing":{"first_name":"Zoë"},"tech":{"first_name":"Ada"}},"nameserver_list":[{"name":"ns1.example.com","sortorder":"1"},{"name":"ns2.example.com","sortorder":2}]}}
string(5) "taken"
bool(true)
bool(true)
array(2) {
  [0]=>
  string(6) "lookup"
  [1]=>
  string(10) "suggestion"
}
string(3) "200"
bool(true)
nsCreate 200
nsGet 200
nsAdvancedUpdt 200
lookupGetPrice 200
lookupGetDomain 200
transCheck 200
lookupGetDomainsContacts 200
lookupGetBalance 200
cookieDelete 200
